package uk.police.lfr.platform.contract;

/**
 * A profile that lies in the models folder.
 *
 * @param models their names; empty where something is wrong
 * @param running whether it is the one that this server was started with
 * @param trouble what is wrong, by file and key; empty where every file is there and every hash is right
 */
public record EngineProfile(String name, String title, String models, boolean running, String trouble) {}
