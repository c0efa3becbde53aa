"""Operations that only the hosted document has."""
