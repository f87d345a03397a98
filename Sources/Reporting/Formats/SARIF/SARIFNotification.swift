import Diagnostics

/// What the run says of itself: files that were skipped, settings that do nothing, and findings that are not listed.
func writeNotifications(of run: SARIFRun, to text: inout JSONText) {
  text.write("executionSuccessful", !run.report.skipped.contains(where: \.isFailure))
  var notifications = run.report.skipped.map {
    Notification(
      level: $0.isFailure ? "error" : "note", words: "skipped: \($0.reason)", file: $0.file, line: nil)
  }
  if !run.left.isEmpty {
    let words =
      "\(counted(run.left.count, "finding")) (\(Severity.counts(in: run.left))) are not listed: GitHub keeps "
      + "\(grouped(run.shown.count)) results of a run, and the most severe are listed"
    notifications.append(Notification(level: "warning", words: words, file: nil, line: nil))
  }
  text.write("toolExecutionNotifications", each: notifications, writeMembers)
  let settings = run.report.idleSettings.map {
    Notification(level: "warning", words: "no effect: \($0.reason)", file: $0.file, line: $0.line)
  }
  text.write("toolConfigurationNotifications", each: settings, writeMembers)
}

private struct Notification {
  let level: String
  let words: String
  let file: String?
  let line: Int?
}

private func writeMembers(of notification: Notification, to text: inout JSONText) {
  text.write("level", notification.level)
  text.write("message") { $0.write("text", sarifText(visible(notification.words))) }
  guard let file = notification.file else { return }
  text.write("locations", each: [file]) { file, text in
    text.write("physicalLocation") { text in
      text.write("artifactLocation") { writeArtifact(file, to: &$0) }
      if let line = notification.line { text.write("region") { $0.write("startLine", line) } }
    }
  }
}
