package city.weltoffen.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarFile;

/** Tells one build of a jar from another by its content, not by the time it was packed; with it, one Java from another. */
final class Fingerprint {

    /** Another one whenever jars are laid out or prepared in another way. */
    private static final String LAYOUT = "2";

    private static final int LENGTH = 12;

    private Fingerprint() {}

    static String of(Path jar) throws IOException {
        var digest = sha256();
        digest.update(bytes(LAYOUT));
        digest.update(bytes(Runtime.version().toString()));
        digest.update(bytes(System.getProperty("java.home")));
        try (var file = new JarFile(jar.toFile())) {
            file.stream()
                    .map(entry -> "%s %x %d%n".formatted(entry.getName(), entry.getCrc(), entry.getSize()))
                    .sorted()
                    .forEach(entry -> digest.update(bytes(entry)));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
