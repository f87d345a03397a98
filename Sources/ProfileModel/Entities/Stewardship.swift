package import Shape

/// Who keeps a document true, and until when it holds.
package struct Stewardship: Sendable {
  package var status: Field<Status> = .absent
  package var replacedBy: Field<String> = .absent
  package var owner: Field<String> = .absent
  package var authors: Field<Listed<String>> = .absent
  package var revision: Field<Int> = .absent
  package var effective: Field<CalendarDate> = .absent
  package var reviewBy: Field<CalendarDate> = .absent

  package init() {}

  package static let authorsShape = Shape<Listed<String>>.list(of: .reference(to: .reviewRole))
  package static let authorsSummary = "the roles that wrote it, none of which judges it in a review"
}

/// Where a document stands in its life.
package enum Status: String, CaseIterable, Sendable {
  case draft
  case published
  case retired

  package static let shape = Shape<Status>.choice { status in
    switch status {
    case .draft: "being written: checked, never blocking, left out of the output"
    case .published: "in force"
    case .retired: "no longer in force; kept so that its code still leads somewhere"
    }
  }
}

/// A document that somebody is responsible for.
package protocol Stewarded: Sendable {
  var stewardship: Stewardship { get set }
}

extension Stewarded {
  /// The status given, or published where the author gave none.
  package var status: Status { stewardship.status.value ?? .published }
}

/// A fact about a document that a framework may require.
package enum MetadataItem: String, CaseIterable, Sendable {
  case owner
  case revision
  case effective
  case reviewBy = "review_by"

  package static let shape = Shape<MetadataItem>.choice(\.summary)

  package var summary: String {
    switch self {
    case .owner: "the role that keeps it true; never a person's name"
    case .revision: "the number of its edition, raised with each change that is published"
    case .effective: "the day from which it holds"
    case .reviewBy: "the day by which it has to be looked at again"
    }
  }
}

extension Stewardship {
  /// Whether the author left the item out.
  package func lacks(_ item: MetadataItem) -> Bool {
    switch item {
    case .owner: owner.isAbsent
    case .revision: revision.isAbsent
    case .effective: effective.isAbsent
    case .reviewBy: reviewBy.isAbsent
    }
  }
}

extension Member where Root: Stewarded {
  /// Owner, revision and dates.
  package static var metadata: [Member] {
    [
      .optional("owner", { $0.stewardship.owner = $1 }, .line, MetadataItem.owner.summary),
      .optional(
        "authors", { $0.stewardship.authors = $1 }, Stewardship.authorsShape, Stewardship.authorsSummary),
      .optional(
        "revision", { $0.stewardship.revision = $1 }, .integer(atLeast: 1), MetadataItem.revision.summary),
      .optional("effective", { $0.stewardship.effective = $1 }, .date, MetadataItem.effective.summary),
      .optional("review_by", { $0.stewardship.reviewBy = $1 }, .date, MetadataItem.reviewBy.summary),
    ]
  }

  /// Status, and where a retired document's readers go.
  package static func lifecycle(_ kind: EntityKind) -> [Member] {
    [
      .optional(
        "status", { $0.stewardship.status = $1 }, Status.shape,
        "where it stands in its life; published if not given"),
      .optional(
        "replaced_by", { $0.stewardship.replacedBy = $1 }, .reference(to: kind, form: .code),
        "the \(kind.name) that takes its place"),
    ]
  }
}
