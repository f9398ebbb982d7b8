package city.weltoffen.measures.concept;

/** How soon a measure is to be taken up. */
public enum Urgency {
    NOW,
    NEXT,
    LATER
}
