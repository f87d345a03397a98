package import Diagnostics
import ProfileModel
package import Shape

/// An approval as it was given, with its place.
package struct GivenApproval: Sendable {
  package let fingerprint: String

  /// The change in the approver's words; empty where none are given.
  package let change: String
  package let reason: String
  package let owner: String
  package let until: CalendarDate
  package let place: Place
}

extension Workspace {
  /// The approvals that stand beside the framework; those that could not be read approve nothing.
  var approvals: [GivenApproval] {
    let documents = shared.compactMap(\.document).filter { $0.file == ApprovalList.file }
    return documents.flatMap { document -> [GivenApproval] in
      guard case .approvals(let list) = document.content else { return [] }
      return (list.approvals.value?.located ?? []).compactMap { approval, node in
        guard let fingerprint = approval.fingerprint.value, let reason = approval.reason.value,
          let owner = approval.owner.value, let until = approval.until.value
        else { return nil }
        return GivenApproval(
          fingerprint: fingerprint, change: approval.change.value ?? "", reason: reason, owner: owner,
          until: until,
          place: Located(tree: document.tree, node: node).place("approvals[\(fingerprint)]"))
      }
    }
  }
}
