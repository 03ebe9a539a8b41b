"""The invented firms, people, streets and places of the simulated office. Likeness to real ones is chance.

Telephone numbers are 5555-0100 to 5555-0199 and 95555-0100 to 95555-0199 only, which belong to nobody.
"""

FIRMS = (
    "Farmácia Central", "Cartório 14", "Studio Aclamado", "Clínica São Lélio", "Advocacia Bastos",
    "Gráfica Iporana", "Ótica Cruz Verde", "Contábil Moenda", "Padaria Jabuti", "Imobiliária Clabin",
    "Auto Peças Vigor", "Laboratório Aurora", "Livraria do Largo", "Floricultura Margarida",
    "Construtora Pedra Nova", "Escritório Prates", "Editora Quatro Ventos", "Papelaria Tinteiro",
    "Doceria Açucena", "Despachante Rápido Sul", "Hospital Vila Nova", "Colégio Monte Belo",
    "Pet Shop Focinho", "Joalheria Âmbar", "Agência Girassol", "Marcenaria Ipê", "Cervejaria Lúpulo",
    "Confecções Alinhavo", "Relojoaria Ponteiro", "Informática Byte Bom", "Seguros Guarida",
    "Corretora Horizonte", "Odonto Sorriso Largo", "Eventos Serpentina", "Arquitetura Traço",
    "Importadora Caravela", "Mercearia do Zico", "Banca Aldeia", "Oficina Biela", "Cartório 22",
    "Fotografia Diafragma", "Tecidos Novelo", "Vinhos da Colina", "Molduras Renascença", "Perícias Torres",
    "Bazar Miudezas", "Elétrica Faísca", "Instrumentos Compasso", "Traduções Babel", "Próteses Andar",
    "Clínica Veredas", "Restaurante Tacho", "Chaveiro Segredo", "Turismo Rosa dos Ventos",
    "Equipamentos Bigorna", "Uniformes Botão", "Consultoria Prisma", "Produtora Claquete",
    "Brindes Lembrança", "Distribuidora Cacimba",
)  # fmt: skip

CONTACTS = (
    "Bruna", "Heitor", "Ivo", "Nádia", "Tânia", "Luciana", "Paulo", "Sônia", "Renata", "Gil", "Marcos",
    "Cecília", "Rogério", "Patrícia", "Vera", "Danilo", "Elaine", "Fábio", "Gustavo", "Ingrid", "Joana",
    "Kátia", "Lorena", "Murilo", "Natália", "Olívia", "Priscila", "Raul", "Simone", "Tiago", "Úrsula",
    "Vinícius", "Wagner", "Yara", "Zilda", "Amélia", "Breno", "Caio", "Débora", "Emílio",
)  # fmt: skip

COURIERS = (
    "Norberto", "Élcio", "Valdir", "Siqueira", "Cláudio", "Márcio", "Edson", "Leandro", "Juvenal",
    "Adriano", "Sandro", "Wesley", "Ronaldo", "Tainá", "Peixoto", "Gilmar", "Josué", "Ademir", "Fabiana",
    "Robson", "Nilton", "Cássio", "Everaldo", "Dirceu",
)  # fmt: skip

STREETS = (
    "R. Amâncio Tordesilho", "R. das Cotovias Azuis", "Av. Brejo das Garças",
    "R. Comendador Ozório Vilarim", "R. Topázio Menor", "Al. dos Sabiás-da-Mata", "R. Dona Eufrásia Lemes",
    "Av. Marechal Tibiriçá Leão", "R. Capitão Hermógenes", "R. do Moinho Torto", "Av. Nova Itapemirinha",
    "R. Padre Anacleto Souto", "R. Maestro Quirino Belo", "Al. das Sucupiras Altas", "R. Bento Caravelas",
    "R. Doutor Lourival Penha", "Av. Ribeirão das Contas", "R. Sete Figueiras", "R. Viúva Pacheca",
    "R. Engenho da Ladeira", "Av. Conselheiro Abílio Frota", "R. Professora Zenaide Murta",
    "R. Caminho do Tropel", "Al. Barão de Itaguaré", "R. Alferes Domício", "R. Poço da Jiboia",
    "Av. Vereador Neco Seabra", "R. Ourives Antigos", "R. Estafeta Leôncio", "R. Serra do Bocó",
    "Av. Interventor Galdino", "R. Chafariz de Baixo",
)  # fmt: skip

DISTRICTS = (
    "Vila Anhangá", "Jardim Bem-te-vi", "Alto da Figueira", "Parque dos Ipês-Mirins", "Vila Bocaiuva Nova",
    "Cidade Serena", "Chácara Boa Brisa", "Jardim Olaria Velha", "Vila Nova Estafeta", "Morro do Carteiro",
)  # fmt: skip

PLACES = (
    "Hospital Vila Nova, farmácia", "Fórum das Acácias, 3º andar", "Laboratório Arrebol", "Cartório 11",
    "Cartório 27", "Edifício Andorinha, portaria", "Galeria Pau-Ferro, loja 12", "Centro Médico Veleiro",
    "Faculdade Monte Alto", "Torre Jequitibá, 14º andar", "Repartição do Largo, guichê 5",
    "Prédio Cajueiro, recepção",
)  # fmt: skip

LANDMARKS = (
    "ao lado da padaria", "portão azul", "entrada pela garagem", "em frente à praça", "interfone 42",
    "falar na portaria",
)  # fmt: skip

CARRIED = (
    "documentos", "envelope", "pacote", "caixa", "exames", "peças", "contrato", "amostras",
)  # fmt: skip
