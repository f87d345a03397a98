import ProfileModel
import Shape

/// A new workspace: a framework that asks for what most frameworks ask for, and a library for its skills.
package struct WorkspaceSkeleton {
  private let id: String
  private let title: String?
  private let language: String

  /// A workspace with a framework of this id, in a language by its BCP 47 tag.
  package init(id: String, title: String?, language: String) {
    self.id = id
    self.title = title
    self.language = language
  }

  /// The text of the framework; `schema` is where its schema stands, as seen from it.
  package func framework(schema: String) -> String {
    DocumentSkeleton(
      kind: .framework, schema: schema,
      introduction: """
        What all profiles share: the levels, the words on their pages, and what a complete profile holds. Replace each \
        \(Placeholder.word), change what does not suit, and add levels and tracks; `plumb check` lists what is left.
        """,
      parts: [
        .init("id", written(id)), .init("title", value(title)), .init("summary", Placeholder.word),
        .init("language", language),
        .init("tracks", writeTracks), .init("proficiencies", writeProficiencies),
        .init("layers", writeLayers),
        .init("complete", writeComplete),
      ]
    ).text
  }

  /// The text of the library of skills; `schema` is where its schema stands, as seen from it.
  package func skills(schema: String) -> String {
    DocumentSkeleton(
      kind: .skills, schema: schema,
      introduction: "Every skill that profiles use, defined once. Copy the entry for each further skill.",
      parts: [
        .init("skills") { text in
          text.block(Placeholder.word) { text in
            text.line("name: \(Placeholder.word)")
            text.line("definition: \(Placeholder.word)")
          }
        }
      ]
    ).text
  }

  private func writeTracks(_ text: inout DocumentText) {
    text.block("main") { text in
      text.line("title: \(Placeholder.word)")
      text.block("levels") { text in
        for rank in 1...3 {
          text.block("L\(rank)") { text in
            text.line("title: \(Placeholder.word)")
            text.line("summary: \(Placeholder.word)")
            text.line("rank: \(rank)")
          }
        }
      }
    }
  }

  private func writeProficiencies(_ text: inout DocumentText) {
    text.line("basic: {title: Basic, summary: Follows instructions and asks when something is unusual.}")
    text.line("working: {title: Working, summary: Handles the ordinary case alone.}")
    text.line("advanced: {title: Advanced, summary: Handles the difficult case and teaches others.}")
  }

  private func writeLayers(_ text: inout DocumentText) {
    text.line("focus: {title: Focus, required: true}")
    text.line("responsibilities: {title: Responsibilities, required: true}")
    text.line("skills: {title: Skills, required: true}")
  }

  private func writeComplete(_ text: inout DocumentText) {
    text.line("statements: {minimum: 3, maximum: 8}")
    text.line("skills: {minimum: 1, maximum: 20, require: [proficiency]}")
    text.line("metadata: [owner, revision, effective, review_by]")
  }
}
