"""Fields that one types into: times, clients, addresses, couriers, texts; each says beside itself what is wrong."""
