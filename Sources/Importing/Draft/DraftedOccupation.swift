import Similarity

/// What a draft takes of an occupation that has a profile.
struct DraftedOccupation: Sendable {
  let code: String
  let title: String
  let description: String
  let rating: Occupation.Rating
  let tasks: [Occupation.Task]

  /// Other titles, each of which says something else, whatever its case and marks.
  let titles: [String]

  /// The names of technologies, each once.
  let technologies: [String]

  /// Takes what a profile needs of an occupation, and counts what it leaves; nothing where there is no profile.
  init?(_ occupation: Occupation, _ account: inout DraftAccount) {
    guard !occupation.tasks.isEmpty, let rating = occupation.rating else {
      if occupation.tasks.isEmpty {
        account.withoutTasks.append(occupation.code)
      } else {
        account.withoutZone.append(occupation.code)
      }
      account.titlesLeftOut += occupation.titles.count
      account.usesLeftOut += occupation.technologies.count
      return nil
    }
    // As rules tell titles apart: a plural is another title.
    var said: Set<PhraseKey> = []
    if let key = PhraseKey(occupation.title, .none) { said.insert(key) }
    var used: Set<String> = []
    self.code = occupation.code
    self.title = occupation.title
    self.description = occupation.description
    self.rating = rating
    self.tasks = occupation.tasks
    self.titles = occupation.titles.filter { title in
      PhraseKey(title, .none).map { said.insert($0).inserted } ?? true
    }
    self.technologies = occupation.technologies.filter { used.insert($0).inserted }
    account.titlesSaidAgain += occupation.titles.count - titles.count
    account.usesSaidAgain += occupation.technologies.count - technologies.count
    account.profiles += 1
    account.statements += tasks.count
    account.aliases += titles.count
  }

  /// The group to which its code belongs.
  var group: MajorGroup { MajorGroup(of: code) }
}
