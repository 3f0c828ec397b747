#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How many tasks run at once: the processors that are online, at least one.
package let parallelWidth: Int = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
