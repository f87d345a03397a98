import Diagnostics
import Reporting
import SourceText

/// The places that `⟦ ⟧` mark in `text`, which is the file without the marks.
func places(_ text: String, file: String = "Profiles/A.yaml", path: String = "") -> [Place] {
  var bytes: [UInt8] = []
  var starts: [Int] = []
  var ranges: [ByteRange] = []
  for scalar in text.unicodeScalars {
    switch scalar {
    case "⟦": starts.append(bytes.count)
    case "⟧": ranges.append(ByteRange(starts.removeLast(), bytes.count))
    default: bytes += Array(String(scalar).utf8)
    }
  }
  var source = LocatedSource(SourceFile(path: file, bytes: bytes))
  return ranges.map { Place($0, path: path, in: &source) }
}

/// The one place that `⟦ ⟧` mark in `text`.
func place(_ text: String, file: String = "Profiles/A.yaml", path: String = "") -> Place {
  let places = places(text, file: file, path: path)
  precondition(places.count == 1, "a text with one mark was expected")
  return places[0]
}

func finding(
  _ rule: RuleName = "value-not-allowed", _ severity: Severity = .error,
  _ message: String = "this is not allowed", label: String? = nil, at place: Place,
  related: [RelatedPlace] = [], notes: [Note] = [], fix: Fix? = nil
) -> Finding {
  Finding(
    rule: rule, severity: severity, message: message, label: label, place: place, related: related,
    notes: notes, fix: fix,
    fingerprint: Fingerprint(rule: rule, entity: "A", path: place.path, value: message))
}

func report(
  _ findings: [Finding], skipped: [SkippedFile] = [], extent: Extent = Extent(files: 14, pages: 20)
) -> Report {
  Report(findings: findings, skipped: skipped, extent: extent)
}

func rendered(
  _ report: Report, as format: ReportFormat, style: Style = .plain, against background: Background = .none
) -> String {
  String(decoding: format.render(report, style: style, against: background), as: UTF8.self)
}

/// An error and a warning, with all that a finding can carry.
let everything = report(
  [
    finding(
      "layer-uncited", .error, "layer `responsibilities` cites no source", label: "25 statements, 0 sources",
      at: place("focus: steel\n⟦responsibilities:⟧\n", path: "responsibilities"),
      notes: [
        .required("at least 1 source a layer (framework.yaml:88)"),
        .help("sources this profile already declares: onet-11-3051, bls-ooh-2024"),
      ]),
    finding(
      "repeated-across-levels", .warning, "M5 says what M4 already says (92% the same words)",
      at: place("\n\n\n\n\n\n\n\n\n    - Develops plans ⟦across plants⟧\n", path: "responsibilities.M5[0]"),
      related: [
        RelatedPlace(
          place("    - ⟦Develops plans⟧\n", file: "Profiles/B.yaml", path: "responsibilities.M4[0]"),
          "said here first")
      ],
      notes: [.help("say what changes from M4 to M5")],
      fix: Fix(
        "remove the repetition", safety: .unsafe,
        edits: [Edit(file: "Profiles/A.yaml", range: ByteRange(28, 42), replacement: "")])),
  ], skipped: [SkippedFile(file: "Profiles/C.yaml", reason: "larger than 16 MiB")],
  extent: Extent(files: 214, pages: 1070))
