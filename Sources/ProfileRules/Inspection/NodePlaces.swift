import Diagnostics
import FileSystem
import ProfileModel
import Shape
import YAMLSyntax

/// A node of one of the workspace's documents, which need not be at hand.
struct NodeUse: Hashable {
  let file: String
  let node: NodeID
}

/// Where nodes stand whose documents were let go.
struct NodePlaces {
  /// Where a node stands, and its path as fingerprints name it.
  struct NodePlace {
    let place: Place
    let stablePath: String

    /// What the node says, where it is a text.
    let text: String

    /// The edit that takes what begins with the node out of its document, where nothing else goes with it.
    let removal: Edit?

    /// The node as a member of a finding.
    func member(_ rule: RuleName, of entity: String, value: String) -> Finding.Member {
      Finding.Member(at: place, Fingerprint(rule: rule, entity: entity, path: stablePath, value: value))
    }
  }

  private var places: [NodeUse: NodePlace] = [:]

  fileprivate init() {}

  /// Where a node stands; nothing where its file cannot be read any more, which is a failure of the run.
  subscript(_ node: NodeUse) -> NodePlace? { places[node] }

  fileprivate mutating func add(_ nodes: some Sequence<NodeUse>, in findings: inout DocumentFindings) {
    for use in nodes where findings.tree.holds(use.node) {
      places[use] = NodePlace(
        place: findings.place(of: use.node), stablePath: findings.paths.stablePath(of: use.node),
        text: findings.tree.text(of: use.node), removal: findings.removal(ofEntry: use.node))
    }
  }
}

extension WorkspaceFacts {
  /// Reads the files of some nodes again, each once, to see where the nodes stand.
  func places(of nodes: some Sequence<NodeUse>) -> NodePlaces {
    var places = NodePlaces()
    for (file, nodes) in Dictionary(grouping: nodes, by: \.file).sorted(by: { $0.key < $1.key }) {
      guard var findings = readAgain(file)?.findings else { continue }
      places.add(nodes, in: &findings)
    }
    return places
  }

  /// Reads a file again.
  func readAgain(_ file: String) -> ReadFile? {
    do throws(FileError) {
      return ReadFile.reading(try source.read(file))
    } catch {
      failures.append(error)
      return nil
    }
  }
}
