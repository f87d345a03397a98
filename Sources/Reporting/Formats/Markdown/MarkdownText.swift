/// Content as Markdown on GitHub and GitLab shows it and nothing more: no markup, no link, nobody called by name.
func markdownText(_ text: String) -> String {
  codeSpans(in: visible(text)).map { $0.isCode ? markdownCode($0.text) : prose($0.text) }.joined()
}

/// Content as code; a grave accent in it, which would end it, becomes an apostrophe.
func markdownCode(_ text: String) -> String {
  "`\(visible(text).replacing("`", with: "'"))`"
}

private func prose(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    // A comment behind the sign keeps a page from calling people and from linking to issues.
    case "@", "#", "!", "~", "$": escaped += "\\\(scalar)<!-- -->"
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|": escaped += "\\\(scalar)"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
