import ProfileModel
import Shape

/// How the life of a document goes on: whether what it says is there for readers, or leads them elsewhere.
struct Lifecycle {
  private let old: Entities.Whole
  private let new: Entities.Whole

  init(from old: Entities.Whole, to new: Entities.Whole) {
    self.old = old
    self.new = new
  }

  func report(to comparison: inout ValueComparison) {
    guard old.stewardship != nil else { return }
    if old.status != new.status {
      comparison.report(statusClass, old.root["status"], new.root["status"], at: "status")
    }
    let (before, after) = (old.root["replaced_by"], new.root["replaced_by"])
    if before?.text != after?.text {
      comparison.report(redirectionClass(before, after), before, after, at: "replaced_by")
    }
  }

  /// What was published and is not any more is gone, unless it names what took its place.
  private var statusClass: ChangeClass {
    switch (old.status, new.status) {
    case (_, .published): .additive
    case (.published, .retired) where new.root["replaced_by"] != nil: .meaning
    case (.published, _): .identity
    case (.draft, .retired), (.retired, .draft), (.draft, .draft), (.retired, .retired): .editorial
    }
  }

  private func redirectionClass(_ before: Located?, _ after: Located?) -> ChangeClass {
    if before == nil { return .additive }
    if new.status == .published { return .editorial }
    return after == nil ? .identity : .meaning
  }
}
