import Diagnostics
import SourceText

/// The columns of `|` and the spaces around it.
private let edgeWidth = 3

/// The columns that a source line gets at least, however narrow the terminal is.
private let leastLimit = 20

/// The columns that a source line gets in a file or a pipe.
private let limitWithoutTerminal = 120

/// How the places of one finding are drawn.
struct Frame {
  /// The columns of the widest line number.
  let gutter: Int

  /// The columns there are for source lines.
  let limit: Int

  init(of finding: Finding, style: Style) {
    let lines = finding.related.map(\.place.start.line) + [finding.place.start.line]
    let gutter = String(lines.max() ?? 0).utf8.count
    self.gutter = gutter
    self.limit = style.width.map { max($0 - gutter - edgeWidth, leastLimit) } ?? limitWithoutTerminal
  }

  /// The part of a finding that a place plays.
  enum Role {
    case primary(Severity)
    case related

    fileprivate var arrow: String {
      switch self {
      case .primary: "--> "
      case .related: "::: "
      }
    }

    fileprivate var underline: Unicode.Scalar {
      switch self {
      case .primary: "^"
      case .related: "-"
      }
    }

    fileprivate var ink: Ink {
      switch self {
      case .primary(let severity): Ink(severity)
      case .related: .frame
      }
    }
  }

  /// Appends a place: file, line and column, then the source with an underline and the label behind it.
  func draw(_ place: Place, as role: Role, label: String?, on text: inout TerminalText) {
    text.write(" ", count: gutter)
    text.write(role.arrow, in: .frame)
    text.write(content: place.file)
    text.write(":\(place.start.line):\(place.start.column)\n")
    let excerpt = Excerpt(of: place, limit: limit)
    drawBar(on: &text)
    text.endLine()
    drawBar(number: place.start.line, on: &text)
    if !excerpt.text.isEmpty {
      text.write(" ")
      text.write(visible: excerpt.text)
    }
    text.endLine()
    drawBar(on: &text)
    text.write(" ", count: excerpt.marked.lowerBound + 1)
    text.write(role.underline, count: excerpt.marked.count, in: role.ink)
    if let label {
      text.write(" ")
      text.write(content: label, in: role.ink)
    }
    text.endLine()
  }

  /// Appends the edge of the frame, with a line number before it or without.
  func drawBar(number: Int? = nil, on text: inout TerminalText) {
    let digits = number.map { String($0) } ?? ""
    text.write(digits, in: .frame)
    text.write(" ", count: gutter - digits.utf8.count + 1)
    text.write("|", in: .frame)
  }

  /// Appends what stands before a line below the frames.
  func drawRemarkEdge(on text: inout TerminalText) {
    text.write(" ", count: gutter + 1)
    text.write("= ", in: .frame)
  }
}
