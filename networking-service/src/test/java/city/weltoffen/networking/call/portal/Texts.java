package city.weltoffen.networking.call.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of a vocabulary of reasons in one language. */
public record Texts(Properties byCode) {

    /** @param vocabulary folder of the texts */
    public static Texts of(String vocabulary, String language) throws IOException {
        Properties texts = new Properties();
        String file = "/" + vocabulary + "/refusals_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return new Texts(texts);
    }

    /** Each has its text with all its arguments, and no apostrophe that a format would swallow. */
    public Texts haveEach(RefusalReason... reasons) {
        assertThat(reasons).allSatisfy(reason -> {
            String text = byCode.getProperty(reason.code());
            assertThat(new MessageFormat(text).getFormatsByArgumentIndex()).hasSize(reason.arguments());
            assertThat(text).doesNotContain("'");
        });
        return this;
    }

    /** The same, and none is left over. */
    public void areThoseOf(RefusalReason... reasons) {
        Set<String> codes = Stream.of(reasons).map(RefusalReason::code).collect(Collectors.toSet());
        assertThat(haveEach(reasons).byCode.stringPropertyNames()).isEqualTo(codes);
    }
}
