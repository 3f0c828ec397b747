#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why the system would not do something (an `errno`), for people: what they meet in Chinese, the
/// rest as the system has it.
package func systemReason(_ code: Int32) -> Bilingual {
  let english = String(cString: strerror(code))
  let chinese: [Int32: String] = [
    ENOENT: "没有这个文件或文件夹", ENOTDIR: "这不是文件夹", EISDIR: "这是文件夹，不是文件",
    EACCES: "没有权限", EPERM: "系统不允许", EROFS: "磁盘是只读的", ENOSPC: "磁盘已满",
    EDQUOT: "超过了磁盘配额", EFBIG: "文件太大", ENAMETOOLONG: "名字或路径太长", EIO: "磁盘读写出错",
    ELOOP: "这是符号链接，或链接绕成了圈", EBUSY: "正被占用", EMFILE: "打开的文件太多",
    ENFILE: "打开的文件太多", EEXIST: "已经存在", EINVAL: "系统不接受这样的操作",
  ]
  return Bilingual(zh: chinese[code] ?? english, en: english)
}
