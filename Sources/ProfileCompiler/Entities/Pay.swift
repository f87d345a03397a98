import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// A pay differential, where the output's readers may see it.
  func shownPay(_ pay: Field<Pay>) -> JSON? {
    guard let pay = pay.value, pay.audience.isShown(to: options.audience) else { return nil }
    return .object(present: [
      "audience": pay.audience.choice,
      "baseline": pay.baseline.text,
      "direction": pay.direction.choice,
      "percent": pay.percent.value.flatMap { percent in
        guard let from = percent.from.value, let to = percent.to.value else { return nil }
        return ["from": .number(from), "to": .number(to)]
      },
    ])
  }

  /// A page's own pay differential.
  ///
  /// Where it is internal and the profile's is not, a mark stands in its place, so that nobody takes the profile's
  /// for the page's.
  func pagePay(_ pay: Field<Pay>, insteadOf profilePay: Field<Pay>) -> JSON? {
    if let shown = shownPay(pay) { return shown }
    return pay.isAbsent || shownPay(profilePay) == nil ? nil : ["audience": "internal"]
  }

  /// Whether the output's readers see the pay of at least one page, or there is none to be seen.
  func showsPay(of resolved: ResolvedProfile) -> Bool {
    let given = ([resolved.profile.pay] + resolved.details.map { $0.pay }).filter { !$0.isAbsent }
    return given.isEmpty
      || given.contains { $0.value.map { $0.audience.isShown(to: options.audience) } ?? false }
  }
}
