package city.weltoffen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    Path directory;

    @Test
    void isTheSameAfterARestart() {
        assertThat(SigningKey.in(directory)).isEqualTo(SigningKey.in(directory));
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        SigningKey.in(directory);

        assertThat(Files.getPosixFilePermissions(keyFile())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void leavesNoDraftBehind() throws IOException {
        SigningKey.in(directory.resolve("new/directory"));

        try (var files = Files.list(directory.resolve("new/directory"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void saysWhichFileIsBroken() throws IOException {
        Files.writeString(keyFile(), "{");

        assertThatThrownBy(() -> SigningKey.in(directory)).hasMessageContaining(keyFile() + " is no signing key");
    }

    private Path keyFile() {
        return directory.resolve("identity-signing-key.jwk");
    }
}
