import FileSystem
import ProfileModel
import Registries
import Shape
import Similarity
import YAMLSyntax

/// The statements of the sources whose tables the workspace holds, read once a run; nothing is read where no source
/// names a table.
///
/// A class, because every document that is checked keeps it at hand, and it never changes.
final class StatementBook: Sendable {
  /// The tables that can be used, by the ids of their sources.
  let tables: [SourceTable]

  /// What keeps tables from being used, by the ids of their sources.
  let problems: [Problem]

  /// The table of a source, and where the source names it.
  struct SourceTable: Sendable {
    let source: String
    let statements: StatementTable
    let field: Field<String>
    let document: Document
  }

  /// A table that cannot be used, and the field that names it.
  struct Problem: Sendable {
    let document: String
    let table: String
    let node: NodeID
    let reason: TableProblem
  }

  /// How much a text may differ from a statement whose words it has.
  ///
  /// Nobody took the sample framework or the FT's families from O*NET, and of their 878 texts of four words or more
  /// none shares more than half of its words with one of O*NET's 18,796 tasks. So this may be wider than what two texts
  /// of one framework may differ in, where two sentences of one mould are two duties.
  static let tolerance = Tolerance(words: 3, of: 10)

  /// Reads the tables that shared sources name from the files of `files`; none of them without any.
  init(of library: Library, tablesFrom files: (any FileSource)?, _ inflection: Inflection) {
    var tables: [SourceTable] = []
    var problems: [Problem] = []
    let named = library.sources.filter { !$0.value.value.statements.isAbsent }
    for (id, held) in named.sorted(by: { $0.key < $1.key }) {
      guard let files, let statements = held.value.statements.value,
        case .given(let path, let node) = statements.table
      else { continue }
      do throws(TableProblem) {
        let table = try Table(at: path, in: files, listing: .statements(named: statements.columns))
        tables.append(
          SourceTable(
            source: id,
            statements: try StatementTable(table, inflection, within: StatementBook.tolerance),
            field: statements.table, document: held.document))
      } catch {
        problems.append(Problem(document: held.document.file, table: path, node: node, reason: error))
      }
    }
    self.tables = tables
    self.problems = problems
  }
}
