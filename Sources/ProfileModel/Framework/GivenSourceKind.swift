/// A kind of evidence that every framework has without declaring it.
package struct GivenSourceKind: Sendable {
  package let id: String
  package let title: String
  package let summary: String
  package let requires: [SourceFact]

  /// How many whole months old a source of it may be; nothing where it does not age.
  package let oldest: Int?

  /// The given kind of this id.
  package init?(_ id: String) {
    guard let kind = Self.all.first(where: { $0.id == id }) else { return nil }
    self = kind
  }

  private init(
    _ id: String, _ title: String, _ summary: String, requires: [SourceFact], oldest: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.requires = requires
    self.oldest = oldest
  }

  // A year is what statistics and pay surveys are usually republished after, so two editions may be missed; postings are
  // of their year. The SOC, ISCO and NAICS are revised every five to ten years.
  package static let all = [
    GivenSourceKind(
      "official-statistics", "Official statistics",
      "Counts, wages or projections that a public office publishes.",
      requires: [.publisher, .edition, .address, .retrieved], oldest: 36),
    GivenSourceKind(
      "occupational-taxonomy", "Occupational taxonomy",
      "A published list of occupations, with what people in them do or what they are called.",
      requires: [.publisher, .edition, .address, .retrieved, .licence], oldest: 120),
    GivenSourceKind(
      "standard", "Standard", "What a standards body, a regulator or the law asks for.",
      requires: [.publisher, .edition, .published], oldest: 120),
    GivenSourceKind(
      "job-posting-sample", "Sample of job postings", "Postings that were collected and read by a method.",
      requires: [.publisher, .retrieved, .sample], oldest: 12),
    GivenSourceKind(
      "practitioner-survey", "Survey of practitioners",
      "What people who do the work said when they were asked.",
      requires: [.publisher, .published, .sample], oldest: 36),
    GivenSourceKind(
      "compensation-survey", "Compensation survey", "What employers pay, as they reported it.",
      requires: [.publisher, .edition, .published, .licence, .sample], oldest: 24),
    GivenSourceKind(
      "career-guide", "Career guide", "A description of an occupation for people who consider it.",
      requires: [.publisher, .address, .retrieved], oldest: 60),
    GivenSourceKind(
      "methodology", "Methodology",
      "How work of a kind is done, as a body, an author or a textbook teaches it.",
      requires: [.publisher, .edition, .address]),
    GivenSourceKind(
      "internal-document", "Internal document", "What the company itself wrote, where it is kept, and when.",
      requires: [.publisher, .address, .published], oldest: 36),
  ]
}
