import Diagnostics

/// A file that was inspected, together with the reviews of what it holds: what is found there depends on nothing else,
/// beside what all documents share.
struct InspectedUnit: Sendable {
  let file: String

  /// The name of what reviews of it judge.
  let subject: String?

  /// The files of its reviews, in order.
  let reviews: [String]

  /// Where its texts and its documents stand among all.
  var texts: Range<Int>
  var documents: Range<Int>

  /// What was found there; nothing where it cannot be kept, and has to be found anew each time.
  let found: KeptFindings?
}

/// What was found in a unit beside its texts and what it contributes to checks across documents.
struct KeptFindings: Sendable {
  /// As an archive; empty where there are none.
  let findings: [UInt8]

  /// What `InspectionResults` say of it.
  let isWhole: Bool
  let usesDay: Bool
}

/// A unit of the workspace as it is: inspected in this run, or in an earlier one and remembered since.
enum KnownUnit: Sendable {
  case inspected(InspectedUnit)

  /// By its position among the remembered ones.
  case recalled(Int)
}
