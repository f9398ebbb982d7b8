package city.weltoffen.relations.inside;

/** Stands in every name of a person and every text that stays inside, so that it is found wherever it gets out. */
final class Mark {

    /** Of every marked text and address, whatever else is in it. */
    static final String TRACE = "nobodys";

    private static final String TEXT = "Nobodys Business <b>né Łukasz</b>";
    private static final String ADDRESS = "nobodys@business.example";

    private Mark() {}

    /** Puts marked words for {@code §} and a marked mail address for {@code @@}. */
    static String in(String text) {
        return text.replace("§", TEXT).replace("@@", ADDRESS);
    }
}
