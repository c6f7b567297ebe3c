package planted.tagging;

import planted.indexer.UsesCommand;

public record UsesReader(UsesCommand above) {}
