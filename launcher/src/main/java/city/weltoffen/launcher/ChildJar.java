package city.weltoffen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** Makes the jar that holds {@link Child} alone: AOT caches take jars only, and services must not see the launcher. */
final class ChildJar {

    private static final String CLASS = Child.class.getName().replace('.', '/') + ".class";

    private ChildJar() {}

    static Path writeTo(Path file) throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(file));
                var bytes = Objects.requireNonNull(Child.class.getResourceAsStream("/" + CLASS))) {
            jar.putNextEntry(new ZipEntry(CLASS));
            bytes.transferTo(jar);
            jar.closeEntry();
        }
        return file;
    }
}
