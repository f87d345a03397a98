import ProfileModel
import Shape

extension Framework {
  /// What the framework asks functions and profiles to say of themselves.
  var metadataParts: [DocumentSkeleton.Part] {
    (complete.value?.metadata.value?.values ?? []).map { item in
      switch item {
      case .revision: .init(item.rawValue, "1")
      case .owner, .effective, .reviewBy: .init(item.rawValue, Placeholder.word)
      }
    }
  }

  /// The fields of its own that the framework requires of an entity.
  func ownFieldParts(of owner: OwnField.Owner) -> [DocumentSkeleton.Part] {
    let required = (fields.value?[owner.rawValue].value?.values ?? []).filter {
      $0.value.required.value == true
    }
    guard !required.isEmpty else { return [] }
    return [
      .init("fields") { text in
        for (name, field) in required {
          text.comment(field.summary.value ?? field.title.value ?? "")
          text.line("\(name): \(Placeholder.word)")
        }
      }
    ]
  }
}
