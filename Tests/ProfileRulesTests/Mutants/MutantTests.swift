import CanonicalJSON
import Diagnostics
import FileSystem
import ProfileModel
import ProfileRules
import Settings
import Shape
import SourceText
import TestSupport
import Testing
import YAMLSyntax

/// Every node of every sample document is deleted, retyped, renamed and emptied: each time something is found, or
/// the kind of change is among those that are accepted, with a reason.
@Suite struct MutantTests {
  @Test(arguments: try SampleFramework.files.list().files)
  func `a change of one node is found, or accepted for a reason`(path: String) throws {
    let sample = try MutatedSample(path)
    var exported = MutantExport(sample.kind)
    var unexpected: Set<String> = []
    for mutant in sample.mutants {
      let file = sample.read(mutant)
      let isSound = !file.allFindings.contains { structural.contains($0.rule) }
      exported.add(mutant, file, isSound: isSound, in: path)
      checkPlaces(of: mutant, file)
      if !isSound || mutant.isAccepted(in: sample.kind) { continue }
      if sample.findings(with: file).contains(where: { structureRules.contains($0.rule) }) { continue }
      unexpected.insert(mutant.change(in: sample.kind))
    }
    #expect(unexpected.sorted() == [])
    try exported.write(under: path)
  }

  /// What a deletion leaves missing is reported at the key of the mapping that lacks it.
  private func checkPlaces(of mutant: Mutant, _ file: ReadFile) {
    guard mutant.operation == .delete, let document = file.document else { return }
    for finding in file.allFindings where finding.rule == .requiredField {
      let tree = document.tree
      let keys = tree.ids.filter { tree[$0].role == .key && tree[$0].range == finding.place.range }
      #expect(!keys.isEmpty, "\(mutant.path): \(finding.message) is reported at no key")
    }
  }
}

/// The rules that say that a document breaks the declared shape.
let structural: Set<RuleName> = [
  .unknownField, .wrongType, .valueNotAllowed, .requiredField, .colonMadeMapping,
]

private let structureRules = Set(
  Catalogue.rules.filter { $0.description.group == .structure }.map(\.description.name))

/// The sample framework with one document open for changes.
private struct MutatedSample {
  let kind: DocumentKind
  let mutants: [Mutant]
  private let path: String
  private let others: [ReadFile]
  private let source: FileSnapshot

  /// The check of the other documents, where what they share does not stand in this one.
  private let start: Inspection?

  private let settings: Settings

  init(_ path: String) throws {
    let source = try FileSnapshot(of: SampleFramework.files)
    let tree = try SyntaxTree(reading: try source.read(path))
    guard let kind = DocumentKind(announcedIn: tree.file.bytes), let root = tree.roots.first else {
      throw FileError("mutate", path, reason: "it announces no kind")
    }
    self.path = path
    self.kind = kind
    self.mutants = YAMLValue(root, in: tree).mutants(of: kind.description)
    self.source = source
    let others = try source.list().files.filter { $0 != path }.map { ReadFile.reading(try source.read($0)) }
    self.others = others
    self.settings = try Settings(onlyFor: structureRules)
    self.start = kind.isShared ? nil : checked(others, from: source, under: settings)
  }

  func read(_ mutant: Mutant) -> ReadFile {
    ReadFile.reading(SourceFile(path: path, text: mutant.value.text))
  }

  /// The findings of the framework with the changed file in it.
  func findings(with file: ReadFile) -> [Finding] {
    let isStillOther = file.announcedKind?.isShared == false
    guard isStillOther, var inspection = start else {
      return checked(others + [file], from: source, under: settings).finish()
    }
    inspection.inspect(file)
    return inspection.finish()
  }
}

/// The check of some files by the rules of structure.
private func checked(
  _ files: [ReadFile], from source: FileSnapshot, under settings: Settings
) -> Inspection {
  let shared = files.filter { $0.announcedKind?.isShared != false }
  var inspection = Inspection(
    of: Library(of: shared), from: source, asOf: .ofTests, under: settings)
  for file in files { inspection.inspect(file) }
  return inspection
}
