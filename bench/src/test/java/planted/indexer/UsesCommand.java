package planted.indexer;

import planted.cli.UsesLucene;

public record UsesCommand(UsesLucene above) {}
