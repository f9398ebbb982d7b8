package city.weltoffen.relations.forms;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** The texts of one form in German and English: those of all forms, and its own. */
record FormTexts(Map<String, String> german, Map<String, String> english) {

    static final String SHARED = "forms/";

    /** @param folder where the form's own texts are */
    static FormTexts of(String folder) {
        return new FormTexts(read(folder, "de"), read(folder, "en"));
    }

    Map<String, String> in(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : german;
    }

    private static Map<String, String> read(String folder, String language) {
        Properties properties = new Properties();
        for (String place : new String[] {SHARED, folder}) {
            try (Reader reader = reader(place + "texts_" + language + ".properties")) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return Map.copyOf(texts);
    }

    static Reader reader(String file) throws IOException {
        return new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8);
    }
}
