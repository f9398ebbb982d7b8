package city.weltoffen.networking.competence;

/** @param language ISO 639-1, for instance {@code pl} */
public record LanguageSkill(String language, Level level) {}
