import Dispatch
import Synchronization

/// A value that another thread makes while this one goes on.
///
/// A class, because the two threads share it.
package final class Ahead<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let group = DispatchGroup()

  /// Begins to make the value.
  package init(_ make: @escaping @Sendable () -> Value) {
    DispatchQueue.global().async(group: group) {
      let value = make()
      self.result.withLock { $0 = value }
    }
  }

  /// Waits for the value and gives it away: it is held here no longer, and nothing is there a second time.
  package func take() -> Value? {
    group.wait()
    return result.withLock { result in
      defer { result = nil }
      return result
    }
  }
}
