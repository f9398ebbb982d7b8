package city.weltoffen.relations.partner;

/** A partner that is not there yet, under the id that it will have. */
public record NewPartner(PartnerId id, PartnerDetails details) {}
