package city.weltoffen.notification.matching;

import city.weltoffen.defaults.text.Stemmer;
import city.weltoffen.notification.subscription.Criteria;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The plain way: the whole rule as one stored query of Lucene's monitor. */
final class PlainMonitor implements AutoCloseable {

    private static final String GERMAN = "german";
    private static final String ENGLISH = "english";

    private final WhitespaceAnalyzer stems = new WhitespaceAnalyzer();
    private final Monitor monitor;

    PlainMonitor() throws IOException {
        monitor = new Monitor(stems, new TermFilteredPresearcher(), new MonitorConfiguration());
    }

    /** In batches, as it is fastest. */
    void register(List<MonitorQuery> rules) throws IOException {
        monitor.register(rules);
    }

    static MonitorQuery rule(String id, Criteria criteria) {
        BooleanQuery.Builder rule = new BooleanQuery.Builder();
        Map.of(
                        "eventTypes", criteria.eventTypes(),
                        "themes", criteria.themes(),
                        "departments", criteria.departments(),
                        "measures", criteria.measures(),
                        "partners", criteria.partners(),
                        "countries", criteria.countries(),
                        "programmes", criteria.programmes())
                .forEach((field, values) -> {
                    if (!values.isEmpty()) {
                        rule.add(anyOf(field, values), Occur.MUST);
                    }
                });
        if (!criteria.keywords().isEmpty()) {
            rule.add(anyPhrase(criteria.keywords()), Occur.MUST);
        }
        if (!criteria.excludedKeywords().isEmpty()) {
            rule.add(anyPhrase(criteria.excludedKeywords()), Occur.MUST_NOT);
        }
        return new MonitorQuery(id, rule.build());
    }

    private static Query anyOf(String field, Set<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
        return any.build();
    }

    private static Query anyPhrase(Set<String> phrases) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        phrases.stream().map(Keyword::of).forEach(keyword -> {
            any.add(new PhraseQuery(GERMAN, keyword.german().toArray(String[]::new)), Occur.SHOULD);
            any.add(new PhraseQuery(ENGLISH, keyword.english().toArray(String[]::new)), Occur.SHOULD);
        });
        return any.build();
    }

    int match(ManyRules.Event event) throws IOException {
        Document document = new Document();
        document.add(new StringField("eventTypes", event.kind(), Field.Store.NO));
        add(document, "themes", event.tags().themes());
        add(document, "departments", event.tags().departments());
        add(document, "measures", event.tags().measures());
        add(document, "partners", event.tags().partners());
        add(document, "countries", event.tags().countries());
        add(document, "programmes", event.tags().programmes());
        for (String text : event.texts()) {
            document.add(new TextField(GERMAN, Stemmer.GERMAN.stems(text), Field.Store.NO));
            document.add(new TextField(ENGLISH, Stemmer.ENGLISH.stems(text), Field.Store.NO));
        }
        return monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatchCount();
    }

    private static void add(Document document, String field, Set<String> values) {
        values.forEach(value -> document.add(new StringField(field, value, Field.Store.NO)));
    }

    @Override
    public void close() throws IOException {
        monitor.close();
        stems.close();
    }
}
