package import ProfileModel
import Shape

/// Which changes hold a gate.
package struct GateTerms: Sendable {
  private let holds: [Hold]

  /// A class that holds, in some layers and kinds of documents, or in all.
  private struct Hold {
    let kind: ChangeClass
    let layers: [Layer]?
    let documents: [GatedDocument]?
  }

  /// Those that the framework of either state names: a change cannot open the gate to itself.
  package init(from base: Library, to head: Library) {
    let frameworks = (base.frameworkDocument == nil ? [] : [base.framework]) + [head.framework]
    self.holds = frameworks.flatMap { GateTerms(of: $0).holds }
  }

  private init(of framework: Framework) {
    let named = framework.gate.value?.holds.value?.values.compactMap { held in
      held.kind.value.map {
        Hold(kind: $0, layers: held.layers.value?.values, documents: held.documents.value?.values)
      }
    }
    self.holds = named ?? Self.everywhere(GatePolicy.usualHolds)
  }

  /// Those of some classes, wherever they are.
  package init(holding classes: [ChangeClass]) {
    self.holds = Self.everywhere(classes)
  }

  private static func everywhere(_ classes: [ChangeClass]) -> [Hold] {
    classes.map { Hold(kind: $0, layers: nil, documents: nil) }
  }

  /// Whether a change has to be approved. Of what is exempt nothing has to be.
  package func hold(_ change: Change) -> Bool {
    !change.isExempt
      && holds.contains { hold in
        hold.kind == change.kind && (hold.documents?.contains(change.subject.document) ?? true)
          && (hold.layers.map { layers in change.layer.map(layers.contains) ?? false } ?? true)
      }
  }
}
