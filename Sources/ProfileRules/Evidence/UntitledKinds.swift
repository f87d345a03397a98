import Diagnostics
import ProfileModel
import Shape

extension DocumentFindings {
  /// Reports kinds of evidence that a framework adds and gives no title.
  mutating func reportUntitledKinds(in framework: Framework) {
    for entry in framework.sourceKinds.value?.entries ?? [] {
      guard let kind = entry.field.value, kind.title.isAbsent, GivenSourceKind(entry.key) == nil else {
        continue
      }
      let meant = closest(to: entry.key, among: GivenSourceKind.all.map(\.id))
      report(
        .requiredField, at: entry.keyNode, "the source kind \(quoted(entry.key)) needs `title`",
        notes: [
          .help(
            meant.map {
              "did you mean `\($0)`, which every framework has? Else add `title:`, its name as readers see it"
            }
              ?? "add `title:`, its name as readers see it")
        ], value: "title")
    }
  }
}
