/** The style of each part. In a file of its own, because Vite imports the files of a pattern before all others of the same file. */
import.meta.glob('./*/part.css', { eager: true });
