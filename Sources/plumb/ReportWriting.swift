import Diagnostics
import FileSystem
import Reporting

/// Writes a report in every format asked for; false, with a complaint, where one could not be written.
func write(_ report: Report, formats: [FormatChoice], color: ColorChoice) -> Bool {
  var isWhole = true
  for choice in formats.isEmpty ? [FormatChoice(.full)] : formats {
    if let file = choice.file {
      isWhole = replaced(file, with: choice.format.render(report)) && isWhole
    } else {
      isWhole = printed(choice.format.render(report, style: style(color))) && isWhole
    }
  }
  return isWhole
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

/// How reports on standard output look (no-color.org, force-color.org).
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
