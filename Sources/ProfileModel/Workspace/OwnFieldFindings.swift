package import Shape
import YAMLSyntax

extension DocumentFindings {
  /// Reports own fields that the framework does not declare, also where it names one itself, that lack a value it
  /// requires, or whose value it does not allow.
  package mutating func reportOwnFields(of document: Document, in library: Library) {
    guard library.frameworkDocument != nil, !library.framework.fields.isBroken else { return }
    switch document.content {
    case .review, .baseline, .approvals: return
    case .framework(let framework):
      reportName(framework.gate.value?.people ?? .absent, of: .page, in: framework)
    case .function(let function): report(function.fields, of: .function, at: document.root, library)
    case .profile(let profile):
      report(profile.fields, of: .profile, at: document.root, library)
      for entry in profile.levels.value?.entries ?? [] {
        guard case .given(let page, let node) = entry.field, page.absent.isAbsent else { continue }
        report(page.fields, of: .page, at: node, library)
      }
      reportSources(profile.sources, library)
    case .sources(let sources): reportSources(sources.sources, library)
    case .skills(let skills):
      for entry in skills.skills.value?.entries ?? [] {
        guard case .given(let skill, let node) = entry.field else { continue }
        report(skill.fields, of: .skill, at: node, library)
      }
    }
  }

  /// Reports a name that stands for none of the fields that a framework declares for an entity.
  private mutating func reportName(_ name: Field<String>, of owner: OwnField.Owner, in framework: Framework) {
    let declared = framework.fields.value?[owner.rawValue] ?? .absent
    guard case .given(let name, let node) = name, !framework.fields.isBroken, !declared.isBroken else {
      return
    }
    var check = OwnFieldCheck(
      decoder: LocatedDecoder(self), owner: owner, declared: declared.value?.entries ?? [], given: [])
    self = check.findings(naming: name, at: node)
  }

  private mutating func reportSources(_ sources: Field<Keyed<Source>>, _ library: Library) {
    for entry in sources.value?.entries ?? [] {
      guard case .given(let source, let node) = entry.field else { continue }
      report(source.fields, of: .source, at: node, library)
    }
  }

  private mutating func report(
    _ fields: Field<Keyed<NodeID>>, of owner: OwnField.Owner, at node: NodeID, _ library: Library
  ) {
    guard !fields.isBroken else { return }
    let declared = library.framework.fields.value?[owner.rawValue].value?.entries ?? []
    let given = fields.value?.entries ?? []
    if given.isEmpty, !declared.contains(where: { $0.field.value?.required.value == true }) { return }
    var check = OwnFieldCheck(
      decoder: LocatedDecoder(self), owner: owner, declared: declared, given: given)
    self = check.findings(under: fields.node ?? node)
  }
}
