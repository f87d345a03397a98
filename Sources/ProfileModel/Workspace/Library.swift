import Shape
package import Similarity
package import YAMLSyntax

/// What a workspace's shared documents define, ready to be looked up.
///
/// A class, because every document that is checked keeps it at hand, and it never changes.
package final class Library: Sendable {
  /// The framework; empty where the workspace has none that can be read.
  package let framework: Framework

  /// The document that holds the framework.
  package let frameworkDocument: Document?

  /// How words of the framework's language are inflected.
  package let inflection: Inflection

  /// The framework's levels, in the order of the file.
  package let levels: [LevelEntry]

  /// The ids of the framework's proficiencies, lowest first.
  package let proficiencies: [String]

  /// The layers that every profile has to give, in the order of the file, each with the field that says so.
  package let requiredLayers: [(layer: Layer, node: NodeID)]

  /// Functions by code.
  package let functions: [String: Held<Function>]

  /// Shared sources by id.
  package let sources: [String: Held<Source>]

  /// Skills by id.
  package let skills: [String: Held<Skill>]

  /// All names that shared documents define.
  package let names: DefinedNames

  /// Gathers the definitions of the shared documents among `files`.
  package init(of files: [ReadFile]) {
    let documents = files.compactMap(\.document)
    let framework = documents.firstFramework
    self.framework = framework?.value ?? Framework()
    self.frameworkDocument = framework?.document
    self.inflection = Inflection(language: self.framework.language.value ?? "")
    self.levels = self.framework.levelEntries
    self.proficiencies = self.framework.proficiencies.value?.keys ?? []
    self.requiredLayers = self.framework.requiredLayers
    self.functions = documents.functions
    self.sources = documents.sources
    self.skills = documents.skills
    self.names = definedNames(in: files)
  }

  /// The functions from the root of the taxonomy down to the one with the code.
  ///
  /// A function among its own ancestors ends the chain where it is met again.
  package func chain(to code: String) -> [Held<Function>] {
    var chain: [Held<Function>] = []
    var next: String? = code
    // Chains are short, so that looking through one costs less than a set of its codes.
    var met: [String] = []
    while let code = next, !met.contains(code), let function = functions[code] {
      met.append(code)
      chain.append(function)
      next = function.value.parent.value
    }
    return chain.reversed()
  }

  /// Whether the framework has a level of this id.
  package func hasLevel(_ id: String) -> Bool { levels.contains { $0.id == id } }
}

extension Library {
  /// A definition and the document that holds it.
  ///
  /// A class, because every profile below a function keeps it at hand, and it never changes.
  package final class Held<Value: Sendable>: Sendable {
    package let value: Value
    package let document: Document

    init(value: Value, document: Document) {
      self.value = value
      self.document = document
    }
  }
}

extension Framework {
  package var requiredLayers: [(layer: Layer, node: NodeID)] {
    (layers.value?.values ?? []).compactMap { name, words in
      guard case .given(true, let node) = words.required, let layer = Layer(rawValue: name) else {
        return nil
      }
      return (layer, node)
    }
  }
}

extension [Document] {
  fileprivate var firstFramework: Library.Held<Framework>? {
    for document in self {
      if case .framework(let framework) = document.content {
        return .init(value: framework, document: document)
      }
    }
    return nil
  }

  fileprivate var functions: [String: Library.Held<Function>] {
    reduce(into: [:]) { functions, document in
      guard case .function(let function) = document.content, let code = function.code.value else { return }
      if functions[code] == nil { functions[code] = .init(value: function, document: document) }
    }
  }

  fileprivate var sources: [String: Library.Held<Source>] {
    reduce(into: [:]) { sources, document in
      guard case .sources(let library) = document.content else { return }
      for (id, source) in library.sources.value?.values ?? [] where sources[id] == nil {
        sources[id] = .init(value: source, document: document)
      }
    }
  }

  fileprivate var skills: [String: Library.Held<Skill>] {
    reduce(into: [:]) { skills, document in
      guard case .skills(let library) = document.content else { return }
      for (id, skill) in library.skills.value?.values ?? [] where skills[id] == nil {
        skills[id] = .init(value: skill, document: document)
      }
    }
  }
}

private func definedNames(in files: [ReadFile]) -> DefinedNames {
  var names = DefinedNames()
  for file in files {
    for definition in file.document?.sharedDefinitions ?? [] { names.add(definition) }
  }
  return names
}
