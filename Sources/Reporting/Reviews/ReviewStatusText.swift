import Reviews
import Shape

/// The state of reviews for people: a line for each layer, below it what changed, and a summary.
func reviewStatusText(_ status: ReviewStatus, style: Style) -> [UInt8] {
  var text = TerminalText(style: style)
  let width = status.subjects.flatMap(\.layers).map(\.name.count).max() ?? 0
  for subject in status.subjects {
    text.write(content: subject.name.isEmpty ? "no id" : subject.name, in: .emphasis)
    text.write(content: "  \(subject.file)", in: .frame)
    text.endLine()
    for layer in subject.layers {
      text.write("  " + layer.name + String(repeating: " ", count: width - layer.name.count + 2))
      text.write(layer.state.rawValue, in: layer.ink)
      let remarks = layer.remarks(asOf: status.asOf)
      if !remarks.isEmpty {
        text.write(String(repeating: " ", count: max(0, stateWidth - layer.state.rawValue.count)) + "  ")
        text.write(content: remarks.joined(separator: ", "))
      }
      text.endLine()
      for change in layer.changes {
        text.write(content: "    \(change.description)")
        text.endLine()
      }
    }
    text.endLine()
  }
  let counts = status.counts.map { "\($0.count) \($0.state.rawValue)" }
  text.write(counts.isEmpty ? "nothing is or has to be reviewed" : counts.joined(separator: ", "))
  text.endLine()
  return text.bytes
}

private let stateWidth = ReviewState.allCases.map(\.rawValue.count).max() ?? 0

extension ReviewStatus.Layer {
  fileprivate var ink: Ink {
    switch state {
    case .passed: .plain
    case .illustrative: .info
    case .stale: .warning
    case .failed: .error
    case .missing: isRequired ? .error : .warning
    }
  }

  /// What is known of the review, in a few words each.
  fileprivate func remarks(asOf day: CalendarDate) -> [String] {
    var remarks: [String] = []
    if let date { remarks.append("judged on \(date)") }
    if let lowest { remarks.append("lowest score \(lowest)") }
    if let carried { remarks.append("carried over on \(carried)") }
    if isOutdated { remarks.append("too old on \(day)") }
    if isChanged {
      remarks.append(changes.isEmpty ? "another text than was judged" : "changed since")
    }
    return remarks
  }
}
