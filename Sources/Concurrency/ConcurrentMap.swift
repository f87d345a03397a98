import Dispatch
import Synchronization

/// Transforms each element, on up to `threads` threads at once.
///
/// The results stand in the order of the elements, whatever the number of threads; elements are taken from the first
/// on, by whichever thread is free. With one thread nothing runs but the caller's.
package func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], threads: Int, _ transform: @Sendable (Element) -> Result
) -> [Result] {
  guard threads > 1, elements.count > 1 else { return elements.map(transform) }
  let next = Atomic(0)
  let results = Mutex([Result?](repeating: nil, count: elements.count))
  DispatchQueue.concurrentPerform(iterations: min(threads, elements.count)) { _ in
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < elements.count else { return }
      let result = transform(elements[index])
      results.withLock { $0[index] = result }
    }
  }
  return results.withLock { $0 }.compactMap(\.self)
}
