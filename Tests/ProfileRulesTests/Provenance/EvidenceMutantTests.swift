import Diagnostics
import FileSystem
import ProfileModel
import ProfileRules
import SourceText
import TestSupport
import Testing
import YAMLSyntax

/// Every piece of evidence in the sample framework is taken out in turn: each time something is found at its place.
@Suite struct EvidenceMutantTests {
  @Test(arguments: try SampleFramework.files.list().files.filter { !$0.hasSuffix(".review.yaml") })
  func `no piece of evidence can be taken out without a finding at its place`(file: String) throws {
    let sample = try EvidenceSample(file)
    var unnoticed: [String] = []
    for piece in sample.pieces {
      let found = sample.findings(without: piece)
      if !found.contains(where: { $0.isAbout(piece, in: file) }) {
        unnoticed.append("\(piece.joined(separator: ".")): \(found.map(\.place.path))")
      }
    }
    #expect(unnoticed == [])
  }

  @Test func `the sample has enough evidence to take out`() throws {
    let files = try SampleFramework.files.list().files
    #expect(try files.reduce(0) { try $0 + EvidenceSample($1).pieces.count } > 1_000)
  }
}

/// A document of the sample framework of which pieces are taken out.
private struct EvidenceSample {
  let pieces: [[String]]
  private let path: String
  private let kind: DocumentKind
  private let value: YAMLValue
  private let others: [ReadFile]
  private let source: WorkingTree

  /// The check of the whole sample before anything is looked at.
  private let start: Inspection

  init(_ path: String) throws {
    let source = SampleFramework.files
    let tree = try SyntaxTree(reading: try source.read(path))
    guard let kind = DocumentKind(announcedIn: tree.file.bytes), let root = tree.roots.first else {
      throw FileError("mutate", path, reason: "it announces no kind")
    }
    self.path = path
    self.kind = kind
    self.value = YAMLValue(root, in: tree)
    self.pieces = value.evidencePieces(of: kind)
    self.others = try source.list().files.filter { $0 != path }.map { ReadFile.reading(try source.read($0)) }
    let whole = others + [ReadFile.reading(tree.file)]
    self.start = Inspection(
      of: Library(of: whole.filter { $0.announcedKind?.isShared != false }), from: source, asOf: .ofTests)
    self.source = source
  }

  /// What is found in the document once a piece of it is gone; elsewhere too, where others rest on the piece.
  func findings(without piece: [String]) -> [Finding] {
    let file = ReadFile.reading(SourceFile(path: path, text: value.setting(piece, to: nil).text))
    guard piece.restsElsewhere else {
      var inspection = start
      return inspection.inspect(file)?.findings ?? file.allFindings
    }
    let shared = (others + [file]).filter { $0.announcedKind?.isShared != false }
    var inspection = Inspection(of: Library(of: shared), from: source, asOf: .ofTests)
    for file in others + [file] { inspection.inspect(file) }
    return inspection.finish()
  }
}

extension [String] {
  /// Whether other documents rest on the piece: a whole source, and what a scheme says for all its codes.
  fileprivate var restsElsewhere: Bool { first == "schemes" || (first == "sources" && count == 2) }
}

extension Finding {
  /// Whether the finding stands where the piece was: under the evidence of its layer, at the layer, the statement's level,
  /// the skill or the source; or where something rests on it.
  fileprivate func isAbout(_ piece: [String], in file: String) -> Bool {
    if piece.restsElsewhere {
      return ["dangling-reference", "mapping-incomplete"].contains(rule) && message.contains(piece[1])
    }
    guard place.file == file else { return false }
    let start = piece.prefix(2).joined(separator: ".")
    return place.path.hasPrefix(start) || (piece[0] == "evidence" && place.path == piece.fieldOfLayer)
      || piece == ["evidence"]
  }
}

extension [String] {
  /// The field that gives the layer of the evidence, else where its evidence stands.
  fileprivate var fieldOfLayer: String {
    switch dropFirst().first {
    case "guidelines": "rubric"
    case "level": "evidence"
    case let layer: layer ?? ""
    }
  }
}
