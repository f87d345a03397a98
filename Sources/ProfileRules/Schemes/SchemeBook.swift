import FileSystem
import ProfileModel
import Registries
import Shape
import Similarity
import YAMLSyntax

/// What is known of a framework's schemes beside what stands in it: the form of their codes, and the registries that
/// its tables make, read once a run.
///
/// A class, because every document that is checked keeps it at hand, and it never changes.
final class SchemeBook: Sendable {
  private let schemes: [String: Known]

  /// What keeps tables from being used, in the order of the file.
  let problems: [Problem]

  private struct Known: Sendable {
    let scheme: Scheme
    let form: CodeForm?
    let registry: Registry?
  }

  /// A table that cannot be used, and the field that names it.
  struct Problem: Sendable {
    let file: String
    let node: NodeID
    let reason: TableProblem
  }

  /// Reads the tables that the framework names from `source`; none of them without one.
  init(of framework: Framework, tablesFrom source: (any FileSource)?) {
    let inflection = Inflection(language: framework.language.value ?? "")
    var reading = TableReading(source)
    var schemes: [String: Known] = [:]
    for (id, scheme) in framework.schemes.value?.values ?? [] {
      let registry = scheme.tables.value.flatMap { reading.registry(of: $0, inflection) }
      schemes[id] = Known(scheme: scheme, form: CodeForm(of: scheme, id: id), registry: registry)
    }
    self.schemes = schemes
    self.problems = reading.problems
  }

  subscript(id: String) -> Scheme? { schemes[id]?.scheme }

  func form(of id: String) -> CodeForm? { schemes[id]?.form }

  func registry(of id: String) -> Registry? { schemes[id]?.registry }

  /// Whether there is a registry at all.
  var hasRegistries: Bool { schemes.values.contains { $0.registry != nil } }
}

/// The reading of tables, with what goes wrong.
private struct TableReading {
  private let source: (any FileSource)?
  private(set) var problems: [SchemeBook.Problem] = []

  init(_ source: (any FileSource)?) { self.source = source }

  /// The registry that the tables of a scheme make, as far as they can be used; nothing without a table of codes.
  mutating func registry(of tables: SchemeTables, _ inflection: Inflection) -> Registry? {
    let codes = table(tables.codes, .codes)
    let alternates = table(tables.alternates, .alternates)
    let earlier = (tables.earlier.value?.fields ?? []).compactMap { table($0, .codes) }
    let successors = (tables.successors.value?.fields ?? []).compactMap { table($0, .successors) }
    guard let codes, case .given(let file, let node) = tables.codes else { return nil }
    do throws(TableProblem) {
      return try Registry(
        codes: codes, alternates: alternates, earlier: earlier, successors: successors, inflection)
    } catch {
      problems.append(.init(file: file, node: node, reason: error))
      return nil
    }
  }

  private mutating func table(_ field: Field<String>, _ kind: Table.Kind) -> Table? {
    guard let source, case .given(let path, let node) = field else { return nil }
    do throws(TableProblem) {
      return try Table(at: path, in: source, listing: kind)
    } catch {
      problems.append(.init(file: path, node: node, reason: error))
      return nil
    }
  }
}
