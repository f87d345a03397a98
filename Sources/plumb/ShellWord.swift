/// A path as people type it on a command line.
func shellWord(_ path: String) -> String { path.contains(" ") ? "'\(path)'" : path }
