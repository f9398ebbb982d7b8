package city.weltoffen.measures.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped concept names everything that section 4 of the city's document does, and in its words. */
class HannoverConceptTest {

    /** The overview of measures, typed from the document and not from the file. */
    private static final String OVERVIEW = """
        1.1 Strategisches Herangehen in Städtepartnerschaften/-kooperationen
        - Kommunaler Erfahrungsaustausch + projektbezogene Zusammenarbeit
        - Ausbau themen-/projektbezogener Kooperation
        1.2 Aktive Mitwirkung in europäischen/internationalen Netzwerken
        - Beteiligung an europäischen/internationalen Netzwerken
        - Beitritt zu EUROCITIES
        1.3 Engagement in kommunaler Entwicklungszusammenarbeit
        - Strategie zur kommunalen Entwicklungszusammenarbeit
        2.1 Vernetzung
        - Koordinator*innen/Vernetzungsgruppe ›Europa + Internationales‹
        - Datenbank der internationalen Beziehungen
        2.2 Kompetenz in europäischen/internationalen Themen
        - Fortbildungen
        - Hospitationen
        - Fördermittel-Servicestelle
        - Inhaltlich-technische Unterstützung
        - Anforderungsprofile
        2.3 Berücksichtigung bei Verwaltungsentscheidungen/-prozessen
        - Aktualisierung Leitbild der Stadtverwaltung
        - Einbindung der Politik
        3.1 Attraktives internationales Profil
        - Entwicklung internationales Hannover Profil
        - Vernetzung relevanter Akteure
        - Ausbau Marketing-/Kommunikationsstrategie
        - Bewerbung auf europäische/internationale Auszeichnungen
        - Internationalisierung Hochschul-/Wissenschaftsstandort
        3.2 Ausschöpfung Potential internationaler Messen/Großveranstaltungen
        - Initiativen zu Verbindung Messen–Stadt
        - Strategische Akquise weiterer internationaler Großveranstaltungen
        3.3 Attraktive Bedingungen für internationale Fachkräfte/Studierende
        - Weiterentwicklung zentrale Anlaufstelle
        - Ausbau Willkommenskultur
        3.4 Inhaltliche Profilierung durch innovative und zukunftsweisende städtische Konzepte
        - Umfassende und ambitionierte Ansätze im Bereich des Umwelt- und Klimaschutzes und der nachhaltigen Stadtentwicklung
        4.1 Aktive Einbindung der Stadtgesellschaft
        - Ausweitung Städtepartnerschaften/-kooperationen auf weitere Akteur*innen
        - Austausch mit Migrant*innenselbstorganisationen/bi-nationalen Vereinen
        - Übersicht vorhandener Fördermöglichkeiten inkl. Nonprofit-Bereich
        - Sensibilisierung für europäische/internationale Themen
        4.2 Größere Sichtbarkeit der Weltoffenheit
        - Organisation von ›Internationalen Tagen‹
        - Schaffung Ort der internationalen/interkulturellen Begegnung
        4.3 Information der Stadtgesellschaft
        - Internationalisierung des Internetauftritts/digitaler Präsenz
        """;

    private final ConceptFile file = Files.read(Files.hannover());
    private final Concept concept = file.concept();

    @Test
    void namesEveryMeasureAndSubMeasureInTheWordsOfTheDocument() {
        String named = concept.measures()
                .flatMap(measure -> Stream.concat(
                        Stream.of(measure.code() + " " + measure.title().de()),
                        measure.subMeasures().stream()
                                .map(part -> "- " + part.title().de())))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(named).isEqualTo(OVERVIEW);
    }

    @Test
    void countsWhatTheDocumentCounts() {
        assertThat(concept.goals()).hasSize(3);
        assertThat(concept.fields()).hasSize(4);
        assertThat(concept.measures()).hasSize(13);
        assertThat(concept.measures()
                        .mapToInt(measure -> measure.subMeasures().size())
                        .sum())
                .isEqualTo(31);
    }

    @Test
    void putsEachMeasureIntoItsField() {
        Map<String, List<String>> fields = concept.fields().stream()
                .collect(Collectors.toMap(
                        Concept.Field::id,
                        field -> field.measures().stream()
                                .map(ConceptMeasure::code)
                                .toList()));

        fields.forEach((field, codes) -> assertThat(codes).allMatch(code -> code.startsWith(field + ".")));
    }

    @Test
    void hasAnEnglishTitleOfItsOwnForEverything() {
        Stream.concat(
                        concept.measures().map(ConceptMeasure::title),
                        concept.measures()
                                .flatMap(measure -> measure.subMeasures().stream())
                                .map(ConceptMeasure.Part::title))
                .forEach(title -> assertThat(title.en()).isNotBlank().isNotEqualTo(title.de()));
    }

    @Test
    void givesEveryMeasureAGoal() {
        assertThat(concept.measures()).allMatch(measure -> !measure.goals().isEmpty());
    }

    /** The keys by which relations-service lets partners, relations and activities name goals, fields and measures. */
    @Test
    void namesTheCodesThatRelationsAreTaggedWith() {
        assertThat(RelationsCatalogue.keys("goals")).isEqualTo(concept.goalIds());
        assertThat(RelationsCatalogue.keys("fields")).isEqualTo(concept.fieldIds());
        Set<String> codes = concept.measures().map(ConceptMeasure::code).collect(Collectors.toUnmodifiableSet());
        assertThat(RelationsCatalogue.keys("measures")).isEqualTo(codes);
    }
}
