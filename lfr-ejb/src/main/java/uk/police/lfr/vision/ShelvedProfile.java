package uk.police.lfr.vision;

import java.util.List;

/**
 * A profile that lies in the models folder, whether it runs or not.
 *
 * @param models of which each hash is as its descriptor says; empty where something is wrong
 * @param templateVersion of the templates that it would make; empty where something is wrong
 * @param trouble what is wrong, by file and key; empty where nothing is
 */
public record ShelvedProfile(
        String name, String title, List<ModelIdentity> models, String templateVersion, String trouble) {}
