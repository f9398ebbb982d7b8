package city.weltoffen.networking.call.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryReaderTest {

    private static Glossary read(String yaml) throws IOException {
        return GlossaryReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theShippedOneHasTermsInBothLanguagesForEachOfTheFifteenThemes() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/calls/glossary.yml")) {
            Glossary glossary = GlossaryReader.read(Objects.requireNonNull(file));

            assertThat(glossary.themes()).hasSize(15);
            assertThat(glossary.themes().values()).allSatisfy(terms -> {
                assertThat(terms).anySatisfy(term -> assertThat(term.german()).isNotEmpty());
                assertThat(terms).anySatisfy(term -> assertThat(term.english()).isNotEmpty());
            });
        }
    }

    @Test
    void knowsAWordInWhateverFormByWhatStandsBesideIt() throws IOException {
        Glossary glossary = read("themes: { tolerance: [{ de: [städtepartnerschaft], en: [town twinning] }] }");

        assertThat(glossary.termsOf("Städtepartnerschaften")).hasSize(1);
        assertThat(glossary.termsOf("Town Twinnings")).hasSize(1);
        assertThat(glossary.termsOf("Partnerschaft")).isEmpty();
    }

    @Test
    void bringsNothingElseForAWordThatStandsForItself() throws IOException {
        Glossary glossary = read("themes: { world: [{ terms: [kenya, peru] }] }");

        assertThat(glossary.termsOf("Kenya"))
                .singleElement()
                .satisfies(term -> assertThat(term.english()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {themes: {youth: [{en: [Youth]}]}}                          | line 1: terms are written in lower case: Youth
            {themes: {youth: [{en: [youth], weight: 2}]}}               | line 1: a weight is a number from 0 to 1, not 2
            {themes: {youth: [{en: [youth], weight: much}]}}            | line 1: a weight is a number from 0 to 1, not much
            {themes: {youth: [{fr: [jeunesse]}]}}                       | line 1: expected de, en, terms or weight, not fr
            {themes: {youth: [{weight: 1}]}}                            | line 1: has no term
            {themes: {youth: [{en: [youth]}, {en: [youth]}]}}           | line 1: the theme has this term twice: youth
            {themes: {Youth Work: [{en: [youth]}]}}                     | line 1: no slug of a theme: Youth Work
            {themes: {youth: [{en: ['']}]}}                             | line 1: a term is empty
            {themes: {youth: [{en: ['--']}]}}                           | line 1: there is no word in it: --
            {themes: {youth: {en: [youth]}}}                            | line 1: a list is expected here
            {themes: [youth]}                                           | line 1: names with values are expected here
            {topics: {youth: [{en: [youth]}]}}                          | line 1: expected generic, stop or themes, not topics
            {generic: [action]}                                         | line 1: themes is missing
            """)
    void refusesAMistakeWithItsReason(String yaml, String mistake) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(BrokenGlossary.class).hasMessageContaining(mistake);
    }

    @Test
    void namesTheLineOfEveryMistake() {
        String yaml = """
                stop: [the]
                themes:
                  youth:
                    - { en: [youth, Youth] }
                    - { en: [child], weight: 7 }
                """;
        assertThatThrownBy(() -> read(yaml)).hasMessageContaining("line 4: ").hasMessageContaining("line 5: ");
    }

    @Test
    void refusesWhatIsNoYamlOrNothing() {
        assertThatThrownBy(() -> read("themes: ["))
                .isInstanceOf(BrokenGlossary.class)
                .hasMessageContaining("line ");
        assertThatThrownBy(() -> read("")).isInstanceOf(BrokenGlossary.class).hasMessageContaining("is empty");
    }
}
