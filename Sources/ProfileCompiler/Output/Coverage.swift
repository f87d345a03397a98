import CanonicalJSON
import ProfileModel
import Reviews
import Shape

/// How much of an output rests on sources: counts, by layer, and for what cites by itself.
package struct Coverage: Hashable, Sendable {
  /// How profiles and functions stand with one layer.
  struct LayerCount: Hashable, Sendable {
    /// How many give the layer themselves.
    var given = 0

    /// How many of these cite a source for it.
    var cited = 0

    /// How many say instead why they cite none.
    var excused = 0

    /// All citations under the evidence of the layer.
    var citations = 0
  }

  /// How many things there are, and how many of them cite a source by themselves.
  struct Share: Hashable, Sendable {
    var all = 0
    var cited = 0

    mutating func add(_ evidence: Field<Evidence>) {
      all += 1
      if evidence.citations.value != nil { cited += 1 }
    }
  }

  /// By layer: those that some profile or function gives.
  var layers: [Layer: LayerCount] = [:]

  /// The statements of profiles and functions, each where it is written.
  var statements = Share()

  /// The shared skills.
  var skills = Share()

  /// Adds the layers that a profile or a function gives itself, by what it says of their evidence.
  mutating func add(_ given: Set<Layer>, _ evidence: Field<Keyed<Evidence>>) {
    for layer in given {
      let said = evidence.value?[layer.rawValue].value
      let citations = said?.citations.value?.values.count ?? 0
      layers[layer, default: LayerCount()].given += 1
      if citations > 0 { layers[layer, default: LayerCount()].cited += 1 }
      if said?.isReason == true { layers[layer, default: LayerCount()].excused += 1 }
      layers[layer, default: LayerCount()].citations += citations
    }
  }

  mutating func add(_ statements: Field<Keyed<Listed<Statement>>>) {
    for entry in statements.value?.entries ?? [] {
      for case .given(let statement, _) in entry.field.value?.fields ?? [] {
        self.statements.add(statement.evidence)
      }
    }
  }

  mutating func add(_ other: Coverage) {
    layers.merge(other.layers) { one, other in
      LayerCount(
        given: one.given + other.given, cited: one.cited + other.cited, excused: one.excused + other.excused,
        citations: one.citations + other.citations)
    }
    for path in [\Coverage.statements, \Coverage.skills] {
      self[keyPath: path].all += other[keyPath: path].all
      self[keyPath: path].cited += other[keyPath: path].cited
    }
  }
}

extension CompilationContext {
  /// What a profile that is in force says its layers rest on; nothing of pay that the output's readers do not see.
  func coverage(of resolved: ResolvedProfile) -> Coverage {
    var coverage = Coverage()
    let shown = resolved.document.layers.subtracting(showsPay(of: resolved) ? [] : [.pay])
    coverage.add(shown, resolved.profile.evidence)
    coverage.add(resolved.profile.responsibilities)
    return coverage
  }

  /// What the functions and skills of the output rest on.
  var sharedCoverage: Coverage {
    var coverage = Coverage()
    for (code, held) in library.functions
    where compilesAll(library.chain(to: code)) && held.value.status != .retired {
      let given = held.document.layers.union(held.value.parent.isAbsent ? [.level] : [])
      coverage.add(given, held.value.evidence)
      coverage.add(held.value.responsibilities)
    }
    for skill in library.skills.values { coverage.skills.add(skill.value.evidence) }
    return coverage
  }
}

extension Document {
  /// The layers that the document itself writes.
  fileprivate var layers: Set<Layer> { Set(writtenLayers.map(\.layer)) }
}
