import ProfileModel
import Shape
import YAMLSyntax

/// What some documents of one state hold, by what it is known by.
struct Entities {
  /// A document that is known by a code or an id of its own.
  struct Whole {
    let document: Document
    let root: Located

    /// What it says of itself, where it has a status.
    let stewardship: Stewardship?

    var status: Status { stewardship?.status.value ?? .published }
  }

  /// The framework, functions and profiles.
  private(set) var wholes: [Subject: Whole] = [:]

  /// Lists that may be split over as many files as people like, by the kind and, for reviews, what they judge.
  private(set) var lists: [Subject: [Located]] = [:]

  /// The documents, in the order of their files.
  private(set) var documents: [Document] = []

  init(_ files: DifferingFiles.Files) {
    for (_, file) in files.sorted(by: { $0.key < $1.key }) {
      if let document = file.document { add(document) }
    }
  }

  private mutating func add(_ document: Document) {
    documents.append(document)
    let root = Located(tree: document.tree, node: document.root)
    switch document.content {
    case .framework(let framework):
      add(.framework, framework.id, framework.title, document, root, nil)
    case .function(let function):
      add(.function, function.code, function.title, document, root, function.stewardship)
    case .profile(let profile):
      add(.profile, profile.code, profile.title, document, root, profile.stewardship)
    case .sources: lists[Subject(.sources, "sources"), default: []].append(root)
    case .skills: lists[Subject(.skills, "skills"), default: []].append(root)
    case .review(let record):
      lists[Subject(.review, record.subject.value ?? document.file), default: []].append(root)
    case .baseline: lists[Subject(.baseline, "baseline"), default: []].append(root)
    case .approvals: break
    }
  }

  private mutating func add(
    _ kind: GatedDocument, _ name: Field<String>, _ title: Field<String>, _ document: Document,
    _ root: Located, _ stewardship: Stewardship?
  ) {
    // There is one framework, whatever its id.
    let name = kind == .framework ? "framework" : name.value ?? document.file
    let subject = Subject(kind, name)
    if wholes[subject] == nil {
      wholes[subject] = Whole(document: document, root: root, stewardship: stewardship)
    }
  }
}

extension Entities.Whole {
  /// What readers call it.
  var title: String? { root["title"]?.line }
}
