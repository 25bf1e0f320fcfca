export type { BackupPlan, Library, LibraryReader, LibraryTools, Reader, Today, WriteTransaction } from './library.ts'
