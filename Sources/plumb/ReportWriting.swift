import Diagnostics
import FileSystem
import Reporting

/// Writes a report in every format asked for; false, with a complaint, where one could not be written.
func write(
  _ report: Report, formats: [FormatChoice<ReportFormat>], color: ColorChoice, against background: Background
) -> Bool {
  var isWhole = write(in: formats, or: .full, color: color) { format, style in
    format.render(report, style: style, against: background)
  }
  // What annotations have no room for goes to the summary of the job, where there is one.
  if formats.contains(where: { $0.format == .github }), let summary = environment("GITHUB_STEP_SUMMARY") {
    isWhole = appended(jobSummary(of: report), to: summary) && isWhole
  }
  return isWhole
}

/// Writes something in every format asked for, or in the usual one; false, with a complaint, where one could not be
/// written.
func write<Format>(
  in choices: [FormatChoice<Format>], or usual: Format, color: ColorChoice,
  render: (Format, Style) -> [UInt8]
) -> Bool {
  var isWhole = true
  for choice in choices.isEmpty ? [FormatChoice(usual)] : choices {
    if let file = choice.file {
      isWhole = replaced(file, with: render(choice.format, .plain)) && isWhole
    } else {
      isWhole = printed(render(choice.format, style(color))) && isWhole
    }
  }
  return isWhole
}

private func appended(_ bytes: [UInt8], to file: String) -> Bool {
  do throws(FileError) {
    try appendToFile(file, bytes)
    return true
  } catch {
    complain(error.description)
    return false
  }
}

private func replaced(_ file: String, with bytes: [UInt8]) -> Bool {
  do throws(FileError) {
    try replaceFile(file, with: bytes)
    return true
  } catch {
    complain(error.description)
    return false
  }
}

/// How text on standard output looks (no-color.org, force-color.org).
func style(_ choice: ColorChoice) -> Style {
  switch choice {
  case .always: Style(hasColors: true)
  case .never: .plain
  case .auto:
    if environment("NO_COLOR") != nil {
      .plain
    } else {
      Style(hasColors: environment("FORCE_COLOR") != nil || isTerminal)
    }
  }
}
