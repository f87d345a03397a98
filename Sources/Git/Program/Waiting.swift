import Dispatch
import Synchronization

/// The result of asynchronous work, for a caller that waits.
///
/// The program is synchronous, as an asynchronous `main` makes every start of it slower, and only programs that it calls
/// are waited for. The work runs on threads of its own pool, so the one that waits here is never one it needs.
func waiting<Value: Sendable>(for work: @escaping @Sendable () async -> Value) -> Value {
  let slot = Slot<Value>()
  Task.detached(priority: .high) { slot.fill(await work()) }
  return slot.take()
}

/// Room for one value, filled on one thread and taken on another.
///
/// A class, because both threads have to mean the same room.
private final class Slot<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isFilled = DispatchSemaphore(value: 0)

  func fill(_ value: Value) {
    self.value.withLock { $0 = value }
    isFilled.signal()
  }

  func take() -> Value {
    while true {
      isFilled.wait()
      if let value = value.withLock(\.self) { return value }
    }
  }
}
