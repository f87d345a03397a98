import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// A pay differential, where the output's readers may see it.
  func pay(_ pay: Field<Pay>, _ json: inout CanonicalWriter) {
    guard let pay = shown(pay) else { return }
    json.object("pay") { json in
      json.choice("audience", pay.audience)
      json.text("baseline", pay.baseline)
      json.choice("direction", pay.direction)
      if let percent = pay.percent.value, let from = percent.from.value, let to = percent.to.value {
        json.object("percent") { json in
          json.number("from", from)
          json.number("to", to)
        }
      }
    }
  }

  /// A page's own pay differential.
  ///
  /// Where it is internal and the profile's is not, a mark stands in its place, so that nobody takes the profile's
  /// for the page's.
  func pagePay(_ pay: Field<Pay>, insteadOf profilePay: Field<Pay>, _ json: inout CanonicalWriter) {
    if pay.isAbsent || shown(pay) != nil { return self.pay(pay, &json) }
    if shown(profilePay) != nil { json.object("pay") { $0.string("audience", "internal") } }
  }

  /// Whether the output's readers see the pay of at least one page, or there is none to be seen.
  func showsPay(of resolved: ResolvedProfile) -> Bool {
    let given = ([resolved.profile.pay] + resolved.details.map { $0.pay }).filter { !$0.isAbsent }
    return given.isEmpty || given.contains { shown($0) != nil }
  }

  private func shown(_ pay: Field<Pay>) -> Pay? {
    guard case .given(let pay, _) = pay, pay.audience.isShown(to: options.audience) else { return nil }
    return pay
  }
}
