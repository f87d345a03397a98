import ProfileModel
import Shape
import YAMLSyntax

extension Source {
  /// The program or the way to a source that stands where a source should; nothing where it is something else.
  ///
  /// A title counts only if it says nothing else: a study of a program is a source about it.
  var tool: (name: String, node: NodeID)? {
    if case .given(let text, let node) = title, text.isOnlyTool { return (text, node) }
    guard case .given(let address, let node) = url, let host = WebAddress(address)?.host?.lowercased() else {
      return nil
    }
    let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return hosts.contains(bare) ? (bare, node) : nil
  }
}

extension String {
  /// Whether a text names a program and beside it only what people say of its answers.
  fileprivate var isOnlyTool: Bool {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let rest = words.filter { word in
      !tools.contains(word) && !talk.contains(word) && !word.allSatisfy(\.isNumber)
    }
    return rest.isEmpty && words.contains(where: tools.contains)
  }
}

/// Programs that answer, search or resolve, by the words of their names.
private let tools: Set<String> = [
  "autocoder", "bard", "bing", "chatbot", "chatgpt", "claude", "copilot", "deepseek", "duckduckgo", "gemini",
  "google",
  "gpt", "grok", "llama", "llm", "mistral", "perplexity", "resolver", "scraper", "crawler",
]

/// What stands beside the name of a program and names no source: its maker, its version, what it was asked for.
private let talk: Set<String> = [
  "a", "ai", "an", "and", "answer", "answers", "api", "assistant", "asked", "by", "chat", "code",
  "conversation", "engine",
  "from", "generated", "in", "language", "lookup", "microsoft", "mini", "model", "net", "o", "occupation",
  "of", "on",
  "openai", "opus", "output", "plus", "pro", "prompt", "query", "response", "responses", "result", "results",
  "search",
  "skill", "skills", "sonnet", "soc", "the", "title", "titles", "tool", "turbo", "v", "version", "via", "web",
  "with", "4o",
]

/// Where such programs, and short forms of other addresses, are found on the web.
private let hosts: Set<String> = [
  "bing.com", "bit.ly", "chat.openai.com", "chatgpt.com", "claude.ai", "copilot.microsoft.com",
  "duckduckgo.com",
  "gemini.google.com", "google.com", "perplexity.ai", "t.co", "tinyurl.com",
]
